import { lazy, Suspense, useEffect, useState } from 'react';
import { setGame, useGame } from '../app/game.ts';
import { speakUnlessChosen } from '../app/language.ts';
import { TroubleDialog } from '../screens/trouble/TroubleDialog.tsx';
import { spoken } from '../text/spoken.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ClassBar } from './ClassBar.tsx';
import { useSeatName } from './inClass.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LedReplay } from './LedReplay.tsx';
import { enter, keepClass, kept, useClass } from './line.ts';
import { PublicTable } from './ProjectorPage.tsx';
import { followClass } from './play.ts';
import { Questions } from './Questions.tsx';
import { useTogether } from './together.ts';
import { useClassText } from './words.ts';

const Briefing = lazy(() => import('../screens/briefing/Briefing.tsx').then(m => ({ default: m.Briefing })));
const Negotiation = lazy(() => import('../screens/negotiation/Negotiation.tsx').then(m => ({ default: m.Negotiation })));
const Ending = lazy(() => import('../screens/ending/Ending.tsx').then(m => ({ default: m.Ending })));
const Debrief = lazy(() => import('../screens/debrief/DebriefScreen.tsx').then(m => ({ default: m.DebriefScreen })));
const ModelPage = lazy(() => import('../screens/model/ModelPage.tsx').then(m => ({ default: m.ModelPage })));

/** A student's page: the class above, and below it the same game that is played alone. */
export function StudentPage({ code }: { readonly code: string }) {
  const text = useClassText();
  const room = useClass(state => state.room);
  const update = useGame(game => game.update);
  const screen = useGame(game => game.screen);
  const trouble = useGame(game => game.trouble);
  const library = useGame(game => game.library);
  const page = useGame(game => game.page);
  const [failure, setFailure] = useState<string>();
  const together = useTogether();
  const { shown } = together;
  useEffect(() => {
    if (shown) return undefined;
    const stop = followClass();
    // The facilitator's own seats are kept behind a dot.
    enter({ type: 'enter', code: code.split('.')[0]!, token: kept(code)?.token ?? '' }).catch((error: Error) => setFailure(error.message));
    return stop;
  }, [code, shown]);
  const language = room?.language;
  useEffect(() => {
    if (language) void speakUnlessChosen(language);
  }, [language]);
  const label = room?.me?.label;
  useEffect(() => {
    const now = kept(code);
    if (label !== undefined && now && now.label !== label) keepClass(code, { ...now, label });
  }, [code, label]);

  if (!room?.me)
    return (
      <main className="class-door">
        <p role={failure ? 'alert' : 'status'}>{failure ?? text('away.connecting')}</p>
        {failure && (
          <Button
            onClick={() => {
              keepClass(code, undefined);
              location.hash = `#/join/${code}`;
            }}
          >
            {text('gone.back')}
          </Button>
        )}
      </main>
    );
  if (together.led && together.shown)
    return (
      <div className="in-class">
        <ClassBar code={code} together={together} />
        <LedReplay
          led={together.led}
          following={together.how === 'follow'}
          onAlone={() => together.go('alone')}
          onLeave={() => together.go('away')}
        />
      </div>
    );
  const started = update !== undefined && library !== undefined && room.table !== undefined && room.table.status !== 'lobby';
  const seated = started && update.seat !== 'public';
  return (
    <div className="in-class">
      <ClassBar code={code} together={together} />
      {!started && <Lobby code={code} />}
      {started && !seated && <PublicTable />}
      {seated && (
        <Suspense fallback={<div className="stage-wait" />}>
          {screen === 'briefing' && <Briefing />}
          {screen === 'table' && <Negotiation />}
          {room.table?.status === 'over' && screen !== 'table' && (
            <div className="class-door">
              <Questions when="after" />
            </div>
          )}
          {screen === 'ending' && <Ending />}
          {screen === 'debrief' && <Debrief />}
        </Suspense>
      )}
      <Suspense>{page === 'model' && <ModelPage />}</Suspense>
      {trouble && (trouble.kind === 'failed' ? <Failed message={trouble.message} /> : <TroubleDialog trouble={trouble} />)}
    </div>
  );
}

function Failed({ message }: { readonly message: string }) {
  const text = useClassText();
  const close = () => setGame({ trouble: undefined });
  return (
    <Dialog title={text('bar.name')} onClose={close}>
      <p role="alert">{message.split('\n')[0]}</p>
    </Dialog>
  );
}

function Lobby({ code }: { readonly code: string }) {
  const text = useClassText();
  const room = useClass(state => state.room);
  const me = room?.me;
  const name = useSeatName();
  const rejoin = kept(code)?.rejoin;
  if (!me) return null;
  return (
    <main className="class-door">
      <h1>{text('lobby.title')}</h1>
      <p>
        {me.seat
          ? text('lobby.seat', {
              label: me.label,
              seat: me.seatName?.[spoken().language] ?? name(me.seat),
              table: room?.table?.table ?? '',
            })
          : text('lobby.noSeat', { label: me.label })}
      </p>
      <p className="soft">{text('lobby.wait')}</p>
      {me.seat && <Questions when="before" />}
      {rejoin && <p>{text('lobby.rejoin', { code: rejoin })}</p>}
      <LanguageSwitch />
    </main>
  );
}
