import { analysis } from './analysis.bench.ts';
import { campaigns } from './campaigns.bench.ts';

campaigns();
analysis();
