import { readFileSync } from 'node:fs';
import { type Files, lint } from '../../src/scenario/index.ts';

/** One check of the files in a JSON file, in a process that has checked nothing yet: milliseconds by the clock and of processor time, and how much was found. */
const [path, folder] = process.argv.slice(2);
const files = JSON.parse(readFileSync(path!, 'utf8')) as Files;
const [began, idle] = [performance.now(), process.cpuUsage()];
const found = lint(files, folder).length;
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(idle);
console.log(JSON.stringify({ ms, cpu: (user + system) / 1000, found }));
