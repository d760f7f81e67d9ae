import { allowedMoves, aspiration, type Profile, partyIndex, reservation, utility } from '../engine/index.ts';
import type { MoveType, Offer, PartyId, PartyState, Scenario, Stance, State } from '../model/index.ts';
import { insightInto } from './estimate/insight.ts';
import { askedOf, offersWith, ownView, trustedBy } from './ownView.ts';
import { publicView, withOwn } from './publicView.ts';
import type { OwnView, View } from './types.ts';

/**
 * The view of a bot: what `viewFor` shows its seat, and, for one that is let know more of the others than that, a share
 * (0–1) of what nobody tells it. Never a person's. Throws for a party the scenario lacks.
 */
export function botViewFor(scenario: Scenario, state: State, party: PartyId, insight: number): View {
  return withOwn(publicView(scenario, state), new Sight(scenario, state, party, insight));
}

/**
 * A seat's own part of a view, to the same facts as `ownView`, but what takes sums is worked out when it is first looked
 * at: most seats of a large table say nothing in most rounds and look at little. Becomes plain data when written out.
 */
class Sight implements OwnView {
  readonly party: PartyId;
  readonly ideal: OwnView['ideal'];
  readonly salience: OwnView['salience'];
  readonly redLine: OwnView['redLine'];
  readonly costOfFailure: number;
  readonly entitlement: number;
  readonly pressure: number;
  readonly resolve: number;
  readonly sweetener: number;
  readonly pace: number;
  readonly lets: boolean;
  readonly trust: OwnView['trust'];
  readonly knowledge: OwnView['knowledge'];
  readonly pledges: OwnView['pledges'];
  readonly offers: OwnView['offers'];
  readonly allowance: number;
  readonly asked: OwnView['asked'];
  readonly #scenario: Scenario;
  readonly #state: State;
  readonly #share: number;
  readonly #i: number;
  readonly #self: PartyState;
  #reservation: number | undefined;
  #aspiration: number | undefined;
  #utility: number | undefined;
  #trusted: readonly number[] | undefined;
  #sent: readonly Offer[] | undefined;
  #moves: readonly MoveType[] | undefined;

  constructor(scenario: Scenario, state: State, party: PartyId, share: number) {
    const i = partyIndex(scenario, party);
    const self = state.parties[i];
    if (!self) throw new Error(`no party '${party}'`);
    const { allowance } = scenario.procedure;
    this.party = party;
    this.ideal = self.ideal;
    this.salience = self.salience;
    this.redLine = self.redLine;
    this.costOfFailure = self.costOfFailure;
    this.entitlement = self.entitlement;
    this.pressure = self.pressure;
    this.resolve = self.resolve;
    this.sweetener = self.sweetener;
    this.pace = self.pace;
    this.lets = self.lets;
    this.trust = state.trust[i]!;
    this.knowledge = self.knowledge;
    this.pledges = self.pledges;
    this.offers = offersWith(state, 'to', party);
    this.allowance = party === scenario.chair ? allowance.chair : allowance.member;
    this.asked = askedOf(scenario, state, party);
    this.#scenario = scenario;
    this.#state = state;
    this.#share = share;
    this.#i = i;
    this.#self = self;
  }

  get reservation(): number {
    this.#reservation ??= reservation(this.#scenario, this.#state, this.#i, this.#self);
    return this.#reservation;
  }

  get aspiration(): number {
    this.#aspiration ??= aspiration(this.#scenario, this.#state, this.#i, this.#self);
    return this.#aspiration;
  }

  get utility(): number | undefined {
    const { draft } = this.#state;
    if (!draft || !this.#scenario.parties[this.#i]!.member) return undefined;
    this.#utility ??= utility(this.#scenario, this.#i, this.#self, draft);
    return this.#utility;
  }

  get stance(): Stance | undefined {
    return this.#scenario.parties[this.#i]!.member ? this.#state.draft?.stances[this.party] : undefined;
  }

  get trusted(): readonly number[] {
    this.#trusted ??= trustedBy(this.#state, this.#i);
    return this.#trusted;
  }

  get sent(): readonly Offer[] {
    this.#sent ??= offersWith(this.#state, 'from', this.party);
    return this.#sent;
  }

  get moves(): readonly MoveType[] {
    this.#moves ??= allowedMoves(this.#scenario, this.#state, this.party);
    return this.#moves;
  }

  get insight(): readonly Profile[] | undefined {
    return this.#share === 0 ? undefined : insightInto(this.#scenario, this.#state, this.#share);
  }

  toJSON(): OwnView {
    const { insight } = this;
    return { ...ownView(this.#scenario, this.#state, this.party), ...(insight ? { insight } : {}) };
  }
}
