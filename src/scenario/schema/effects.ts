import * as v from 'valibot';
import { amount, finite, id, reason, shape, told } from './shape.ts';

const why = reason;

/** What an event, a choice or an earlier meeting does; told apart by the first key. */
export const effect = told({
  track: shape({ track: id, by: amount, why }),
  shift: shape({ shift: shape({ of: id, issue: id, by: amount }), why }),
  salience: shape({ salience: shape({ of: id, issue: id, times: v.pipe(finite, v.minValue(0)) }), why }),
  resolve: shape({ resolve: shape({ of: id, points: amount }), why }),
  failure: shape({ failure: shape({ of: id, points: amount }), why }),
  trust: shape({ trust: shape({ of: id, towards: id, by: v.pipe(finite, v.minValue(-1), v.maxValue(1)) }), why }),
  pledge: shape({ pledge: shape({ party: id, value: finite }), why }),
  asset: shape({ asset: id, available: v.boolean(), why }),
  reveal: shape({ reveal: shape({ party: id, issue: id }), why }),
  rounds: shape({ rounds: v.pipe(v.number(), v.integer()), why }),
});
export type EffectSource = v.InferOutput<typeof effect>;
