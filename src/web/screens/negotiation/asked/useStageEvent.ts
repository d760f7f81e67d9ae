import { useMemo } from 'react';
import type { Choice, ScenarioEvent } from '../../../../model/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { placeOf } from '../../../scene/mapScene.ts';
import type { MapEvent } from '../../../stage/types.ts';
import { marksOf } from './Effects.tsx';

/** An event as the stage shows it: where, with whom, and what it does to whom by the answer considered, the first where none is yet. */
export function useStageEvent(event: ScenarioEvent | undefined, considered: Choice | undefined): MapEvent | undefined {
  const meeting = useMeeting();
  return useMemo(() => {
    if (!event) return undefined;
    const choice = considered ?? event.choices[0];
    const place = placeOf(meeting, event.stage.place);
    return {
      ...(place ? { place } : {}),
      cast: event.stage.cast,
      mood: event.stage.mood,
      marks: marksOf([...event.effects, ...(choice?.effects ?? [])], meeting),
    };
  }, [event, considered, meeting]);
}
