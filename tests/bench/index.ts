import { analysis } from './analysis.bench.ts';
import { campaigns } from './campaigns.bench.ts';
import { forecasts } from './forecasts.bench.ts';
import { workers } from './workers.bench.ts';

campaigns();
analysis();
forecasts();
await workers();
