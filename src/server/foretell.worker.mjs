// What a worker thread of the pool runs first: teaches it TypeScript, then hands over.
import { register } from 'tsx/esm/api';

register();
const { default: answer } = await import('./foretell.worker.ts');
export default answer;
