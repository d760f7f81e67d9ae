export * from './compromiseMean.ts';
export * from './equalGain.ts';
export * from './gini.ts';
export * from './quantile.ts';
export * from './reweightedMean.ts';
export * from './weightedMedian.ts';
