import { campaigns } from './campaigns.bench.ts';

campaigns();
