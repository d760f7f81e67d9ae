import * as v from 'valibot';
import type { ClassRequest } from '../../session/index.ts';

/** Everything a socket may ask, by form. Whether it may be done is asked of the class and of the rules. */
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const command = v.pipe(v.string(), v.minLength(8), v.maxLength(40));
const secret = v.pipe(v.string(), v.minLength(4), v.maxLength(64));
const said = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(24));
const move = v.looseObject({ type: v.string() });
const moves = v.pipe(v.array(move), v.maxLength(40));
const levels = v.record(v.string(), v.number());
const prepared = v.pipe(v.array(said), v.maxLength(40));
const tables = v.union([v.literal('all'), v.pipe(v.array(word), v.maxLength(200))]);
const rule = v.picklist(['any', 'captain', 'majority']);
const place = { table: word, seat: word };
const address = v.variant('to', [
  v.object({ to: v.picklist(['all', 'desk']) }),
  v.object({ to: v.literal('table'), table: word }),
  v.object({ to: v.literal('seat'), ...place }),
  v.object({ to: v.literal('person'), person: word }),
]);
const plan = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  play: word,
  difficulty: v.picklist(['gentle', 'standard', 'hard']),
  tables: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  seating: v.picklist(['random', 'choose', 'hand']),
  perSeat: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  rounds: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(40))),
  roundMs: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(1_209_600_000))),
  absent: v.picklist(['pass', 'bot']),
  submitRule: rule,
  questions: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))), v.maxLength(12))),
  language: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
  prepared: v.exactOptional(prepared),
  roster: v.exactOptional(v.pipe(v.array(v.object({ label, ...place })), v.maxLength(1000))),
});
const act = v.variant('act', [
  v.object({
    act: v.picklist(['start', 'practice', 'real', 'pause', 'resume', 'advance', 'proceed', 'rollBack', 'reveal', 'unveil', 'restart']),
  }),
  v.object({ act: v.literal('stage'), event: word }),
  v.object({ act: v.literal('extend'), ms: v.pipe(v.number(), v.integer(), v.minValue(-3_600_000), v.maxValue(604_800_000)) }),
]);
const request = v.variant('type', [
  v.object({ type: v.literal('time') }),
  v.object({ type: v.literal('look'), code: word }),
  v.object({
    type: v.literal('join'),
    code: word,
    label,
    table: v.exactOptional(word),
    seat: v.exactOptional(word),
    observe: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('rejoin'), code: word, rejoin: secret }),
  v.object({ type: v.literal('watch'), code: word, table: v.exactOptional(word) }),
  v.object({ type: v.literal('enter'), code: word, token: secret }),
  v.object({ type: v.picklist(['plays', 'classes']), key: secret }),
  v.object({ type: v.literal('create'), key: secret, plan }),
  v.object({ type: v.literal('assist'), code: word, instructorCode: secret }),
  v.object({ type: v.literal('submit'), id: command, meeting: count, round: count, moves }),
  v.object({ type: v.literal('withdraw'), id: command }),
  v.object({ type: v.literal('share'), moves }),
  v.object({ type: v.literal('stances'), package: v.object({ levels, carveOuts: levels }) }),
  v.object({ type: v.picklist(['forecast', 'advice']), plan: moves }),
  v.object({ type: v.literal('weighing'), plan: moves, move }),
  v.object({ type: v.picklist(['opinions', 'debrief', 'compare']) }),
  v.object({ type: v.literal('say'), id: command, address, text: said, kind: v.exactOptional(v.picklist(['message', 'news'])) }),
  v.object({ type: v.literal('hand'), up: v.boolean() }),
  v.object({ type: v.literal('act'), id: command, tables, act }),
  v.object({ type: v.literal('record'), table: word }),
  v.object({ type: v.literal('forecastsHeld'), meeting: count, table: v.exactOptional(word), seat: v.exactOptional(word) }),
  v.object({ type: v.literal('prepare'), id: command, texts: prepared }),
  v.object({
    type: v.literal('lead'),
    id: command,
    led: v.exactOptional(v.object({ table: word, at: v.object({ meeting: count, round: count }), eyes: word })),
  }),
  v.object({ type: v.literal('addTable'), id: command }),
  v.object({ type: v.literal('merge'), id: command, table: word, into: word }),
  v.object({
    type: v.literal('extra'),
    id: command,
    person: word,
    ms: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400_000)),
  }),
  v.object({ type: v.literal('sit'), id: command, ...place }),
  v.object({
    type: v.literal('answers'),
    id: command,
    when: v.picklist(['before', 'after']),
    answers: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))), v.maxLength(12)),
  }),
  v.object({ type: v.literal('seat'), id: command, person: word, table: v.exactOptional(word), seat: v.exactOptional(word) }),
  v.object({ type: v.literal('rule'), id: command, ...place, rule, captain: v.exactOptional(word) }),
  v.object({ type: v.literal('bot'), id: command, ...place, plays: v.boolean() }),
  v.object({ type: v.literal('submitFor'), id: command, ...place, moves }),
  v.object({ type: v.literal('overShoulder'), ...place }),
  v.object({ type: v.picklist(['reissue', 'remove']), id: command, person: word }),
  v.object({
    type: v.literal('moderate'),
    id: command,
    hide: v.exactOptional(count),
    mute: v.exactOptional(word),
    muted: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('lower'), person: word }),
  v.object({ type: v.literal('deleteClass'), id: command }),
]);

/** What was sent, if it has the form of a request; `undefined` if not. Fields nobody knows are left out. */
export function readRequest(data: unknown): ClassRequest | undefined {
  const parsed = v.safeParse(request, data);
  return parsed.success ? (parsed.output as ClassRequest) : undefined;
}
