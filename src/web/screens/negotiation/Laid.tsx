import { useMeeting } from '../../app/meeting.ts';
import { GuideDialog } from '../guide/GuideDialog.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { OffersDialog } from './asked/OffersDialog.tsx';
import { DraftEditor } from './draft/DraftEditor.tsx';
import { LogDialog } from './log/LogDialog.tsx';
import type { OnOpen, Open } from './open.ts';
import { PlannerDialog } from './planner/PlannerDialog.tsx';

interface Props {
  readonly open: Open | undefined;
  readonly onOpen: OnOpen;
  readonly onClose: () => void;
}

/** The dialog laid over the table, if any. */
export function Laid({ open, onOpen, onClose }: Props) {
  const { chair } = useMeeting();
  switch (open?.kind) {
    case 'planner':
      return <PlannerDialog at={open.at} act={open.act} onClose={onClose} onDraft={() => onOpen({ kind: 'draft' })} />;
    case 'draft':
      return chair && <DraftEditor onClose={onClose} />;
    case 'offers':
      return <OffersDialog onClose={onClose} />;
    case 'guide':
      return <GuideDialog onClose={onClose} />;
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'log':
      return <LogDialog about={open.about} onClose={onClose} />;
    default:
      return null;
  }
}
