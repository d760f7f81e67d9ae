export { TEMPERS } from './temper.ts';
export { think } from './think.ts';
