import type { FactType } from '../../../model/index.ts';
import type { Needs } from '../needs.ts';

/** One sentence a fact, and what varies within them. */
export const facts = {
  'fact.meetingOpened': 'The meeting opened.',
  'fact.roundBegan': 'Round {round} began: {session}, {date}.',
  'fact.roundBegan.plain': 'Round {round} began.',
  'fact.consulted': '{by} heard {party} out in private: {issue}.',
  'fact.envoySent': '{by} sent an envoy to {party}.',
  'fact.persuaded': '{by} argued with {party} in private: {issue}.',
  'fact.idealMoved':
    '{issue}: what {party} really wants moved by {kind, select, options {{amount} of a step} other {{amount}}} towards {end}{cause}.',
  'fact.positionMoved': '{issue}: {party} moved from {from} to {to}{cause}.',
  'fact.aspirationMoved': '{party} now holds out for {points} {sign, select, up {more} other {less}}{cause}.',
  'fact.trustMoved': '{of} now trusts {towards} {sign, select, up {more} other {less}} than before{cause}.',
  'fact.trackMoved': '{track} {sign, select, up {rose} other {fell}} from {from} to {to}{cause}.',
  'fact.stated': '{by} committed itself in public to {value}: {issue}.',
  'fact.statementBroken': '{by} went back on its public word: {issue}.',
  'fact.pressed': '{by} put {party} under public pressure{hardened, select, yes {, which only hardened it} other {}}.',
  'fact.leaked': 'The press learned what {party} really wants: {value} ({issue}).',
  'fact.leaked.traced': 'A leak was traced to {by}: the press learned what {party} really wants, {value} ({issue}).',
  'fact.caucused':
    '{issue}: {bloc} agreed on {value}, at the call of {by}, {count, plural, =0 {though nobody spoke} other {and # spoke}} for it.',
  'fact.offerMade': '{by} made {to} {counters, select, yes {a counter-offer} other {an offer}}: {terms}.',
  'fact.offerAccepted': '{by} accepted the offer of {from}: {terms}.',
  'fact.offerDeclined': '{by} declined the offer of {from}.',
  'fact.offerLapsed': '{to} left the offer of {from} unanswered, and it lapsed.',
  'fact.assetPromised': '{from} promised {to}: {asset} (worth {points}).',
  'fact.pledged': '{issue}: {by} pledged {value}, after {was} before{provided}{cause}.',
  'fact.draftTabled': '{by} tabled draft {number}{changes}.',
  'fact.draftTabled.changes': ': {changes}',
  'fact.draftTabled.same': ', with the same words',
  'fact.amendmentCarried':
    '{agreed, select, yes {{by} and {with} carried what they had agreed} other {{by} carried an amendment}}: {changes} ({gaining} % of the influence gained by it, {losing} % lost).',
  'fact.amendmentLost':
    '{agreed, select, yes {{by} and {with} lost what they had agreed} other {{by} lost an amendment}}: {changes} ({gaining} % of the influence would have gained by it, {losing} % lost).',
  'fact.amendmentFell':
    '{agreed, select, yes {What {by} and {with} had agreed fell} other {The amendment of {by} fell}} unvoted, as that of {before} had settled the matter for this round: {changes}.',
  'fact.carveOutAsked': '{by} asked for an exemption.',
  'fact.carveOutGranted': '{by} exempted {party} from {thirds, select, 1 {a third of} 2 {two thirds of} other {all of}} the target.',
  'fact.stanceTaken': '{party} {stance, select, support {supports} reserve {has reservations about} other {objects to}} the draft{reason}.',
  'fact.stanceTaken.moved':
    '{party} turned from {was, select, support {support} reserve {reservations} other {objection}} to {stance, select, support {support} reserve {reservations} other {objection}}{reason}.',
  'fact.stanceTaken.because': ' ({reason})',
  'fact.silenceOpened': '{by} put the draft under silence: it stands adopted at the end of round {ends} unless somebody objects.',
  'fact.silenceBroken': '{by} broke the silence{issue}.',
  'fact.silenceBroken.over': ': {issue}',
  'fact.objectionNoted': '{by} objected, and the objection was noted.',
  'fact.eventFired': '{title}.',
  'fact.eventAnswered': '{title}: {byDefault, select, yes {nobody answered for {by}, so} other {{by} chose}} “{choice}”.',
  'fact.roundsAdded':
    'The meeting was made {count, plural, one {# round} other {# rounds}} {sign, select, up {longer} other {shorter}}{cause}.',
  'fact.meetingClosed': 'The meeting closed. {outcome}',
  'fact.stances':
    '{count} {stance, select, support {now support} reserve {now have reservations about} other {now object to}} the draft: {parties}.',
  'fact.carveOutsAsked': '{count} asked for an exemption: {parties}.',
  'fact.stated.many': '{issue}: {count} took a stand in public: {each}.',
  'fact.pledged.many': '{issue}: {count} made pledges: {each}.',
  'fact.each': '{party} ({value})',
  'fact.positions': '{issue}: {count} moved {way, select, to {to} other {towards}} {end}{cause}: {parties}.',
} as const satisfies Needs<`fact.${FactType}`>;
