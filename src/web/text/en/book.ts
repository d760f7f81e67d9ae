/** The encyclopaedia: its frame, and the terms every negotiation has. `.forms` are the words that lead to a term, parted by bars. */
export const book = {
  book: 'Encyclopaedia',
  'book.contents': 'Contents',
  'book.search': 'Search',
  'book.back': 'Back to the article before',
  'book.forward': 'Forward again',
  'book.found': '{count, plural, =0 {Nothing found for “{query}”.} one {One article.} other {# articles.}}',
  'book.kind.term': 'Terms',
  'book.kind.move': 'Moves',
  'book.kind.procedure': 'Procedure',
  'book.kind.issue': 'Issues',
  'book.kind.party': 'Delegations',
  'book.kind.bloc': 'Blocs',
  'book.kind.asset': 'Side payments on offer',
  'book.kind.track': 'Meters',
  'book.kind.source': 'Sources',
  'book.aim': 'What it wants',
  'book.batna': 'Without a deal',
  'book.figures': 'Figures',
  'book.positions': 'Positions, as coded',
  'book.openFor': 'openly for {value}',
  'book.wants': 'thought to want {value}',
  'book.statusQuo': 'Without a text',
  'book.range': 'Range',
  'book.options': 'Options',
  'book.members': 'Members',
  'book.givers': 'Can be given by',
  'book.worth': 'Valued by',
  'book.worthOf': '{party} ({worth} of 100)',
  'book.marks': 'Marks',
  'book.below': 'below {mark}: {what}',
  'book.takes': 'What it takes',
  'book.takes.value': '{count, plural, =0 {nothing: it is free} one {one move of the round} other {# moves of the round}}',
  'book.source': 'Source:',
  'book.sources': 'Sources',
  'book.influence': 'Influence',
  'book.influence.value': '{value} of 100',
  'book.see': 'What the article says of it',
  'book.procedure': 'How this meeting decides',
  'book.procedure.body':
    'At most {rounds} rounds. The chair has {chair, plural, one {one move} other {# moves}} in each, every member {member, plural, one {one} other {#}}; a decision may be asked for from round {from}.',

  'term.consensus': 'Consensus',
  'term.consensus.forms': 'consensus',
  'term.consensus.means':
    'Nobody objects. It is not unanimity: nobody has to say yes. Whoever can live with a text lets it pass, and may say what it dislikes.',
  'term.silence': 'Silence procedure',
  'term.silence.forms': 'silence procedure|silence|break silence|breaks silence|broken silence',
  'term.silence.means':
    'A draft stands adopted unless somebody objects before a deadline. It spares a delegation from saying yes in public, and makes it costly to be the one that says no. International organisations use it every day.',
  'term.batna': 'Course without a deal',
  'term.batna.forms': 'BATNA|without a deal|no deal|without a text',
  'term.batna.means':
    'What a party does if nothing is agreed: its best alternative to a negotiated agreement (Fisher and Ury, 1981). The better it is, the less a party has to accept.',
  'term.reservation': 'Limit',
  'term.reservation.forms': 'limit|limits|reservation value|walk-away|walking away',
  'term.reservation.means':
    'The worth, in points of 100, below which a party would rather have no text. Nobody tells it unless asked, and even then not exactly: you see a range that consulting narrows. On one issue, the limit is the furthest level it can bear.',
  'term.redLine': 'Red line',
  'term.redLine.forms': 'red line|red lines',
  'term.redLine.means':
    'What a party cannot accept at home. Here a red line bends, steeply and smoothly, rather than break: beyond it every step costs far more than the one before.',
  'term.position': 'Open position',
  'term.position.forms': 'open position|openly stand|openly stands|position|positions',
  'term.position.means':
    'What a party stands for in public. It need not be what it wants: some ask for more to have something to give, some have not spoken yet and are read from their policy.',
  'term.influence': 'Influence',
  'term.influence.forms': 'influence',
  'term.influence.means':
    'How much a party counts, 0 to 100. It weighs arguments, pressure and amendments. It gives nobody a second vote: under consensus the smallest objection stops a text.',
  'term.salience': 'Weight of an issue',
  'term.salience.forms': 'salience|matters more|matters less',
  'term.salience.means':
    'How much an issue matters to a party. Trades live on it: what is cheap to one and dear to another can be given for something the other way round.',
  'term.concession': 'Concession',
  'term.concession.forms': 'concession|concessions|gives ground|give ground',
  'term.concession.means':
    'Giving ground. What a party holds out for falls as the deadline comes near: slowly and late for the tough, early for those who want to be done (Faratin, Sierra and Jennings, 1998).',
  'term.sidePayment': 'Side payment',
  'term.sidePayment.forms': 'side payment|side payments',
  'term.sidePayment.means':
    'Something given outside the issues: a plant, a post, a contract. It moves who receives it and nobody else. The giver feels half of what it costs.',
  'term.carveOut': 'Carve-out',
  'term.carveOut.forms': 'carve-out|carve-outs|exemption|exemptions|exempt',
  'term.carveOut.means':
    'An exemption written for one party, from a third, two thirds or the whole of the target. It brings one aboard and costs the text credibility, and those who are asked for more than they like may want one too.',
  'term.logroll': 'Trade',
  'term.logroll.forms': 'logroll|trade|trades',
  'term.logroll.means':
    'One gives way where it cares little, the other where that one cares little. Both gain; the debrief lists the trades that nobody made.',
  'term.draft': 'Draft',
  'term.draft.forms': 'draft|drafts',
  'term.draft.means':
    'A settlement of every common issue, put before all by the chair. Once it lies on the table everybody says where it stands. Words still in brackets are those not enough can live with.',
  'term.amendment': 'Amendment',
  'term.amendment.forms': 'amendment|amendments|amend',
  'term.amendment.means':
    'A change of one or two points of the draft, by anybody. It is carried when more influence gains by it than loses.',
  'term.stance': 'Support, reserve, object',
  'term.stance.forms': 'supports|reserves|objects|stance|stances|reservations',
  'term.stance.means':
    'What a party says of a draft. It supports what is as good as it still hopes for; it objects to what is worse than no text; between, it reserves. A party that reserves may still break silence.',
  'term.credibility': 'Credibility',
  'term.credibility.forms': 'credibility',
  'term.credibility.means':
    'How much of what a text promises is believed: the share of its target that the answers and pledges of all would reach. Height, time and firm words have to be bought together.',
  'term.cohesion': 'Cohesion',
  'term.cohesion.forms': 'cohesion',
  'term.cohesion.means':
    'How much the parties feel as one. Where it is high, standing alone is costly, and a lone objector thinks twice. Pressure, leaks and broken silences wear it down.',
  'term.trust': 'Trust',
  'term.trust.forms': 'trust',
  'term.trust.means':
    'What one party thinks of another, from −100 to +100. Consulting and keeping one’s word raise it; pressure and a leak that is traced lower it. Arguments of those who are trusted go further.',
  'term.pledge': 'Pledge',
  'term.pledge.forms': 'pledge|pledges|pledged',
  'term.pledge.means':
    'What a party says it will itself do, outright or provided that the text meets a condition. Making more than one would have done anyway costs something at home.',
  'term.forecast': 'Forecast',
  'term.forecast.forms': 'forecast|forecasts',
  'term.forecast.means':
    'What the staff expect of a plan. They imagine two hundred tables that agree with all you know and ask each; a range is eight in ten of them. The debrief says how the forecasts held.',
  'term.bloc': 'Bloc',
  'term.bloc.forms': 'bloc|blocs|caucus',
  'term.bloc.means': 'Parties that meet beforehand. A caucus draws them towards one line, for which they then speak and vote together.',
  'term.nash': 'Nash solution',
  'term.nash.forms': 'Nash',
  'term.nash.means':
    'The settlement at which the product of all gains over no deal is largest (Nash, 1950): a yardstick of what would have been fair, not a forecast.',
  'term.pareto': 'Left on the table',
  'term.pareto.forms': 'left on the table|Pareto',
  'term.pareto.means':
    'What somebody could still have gained without anybody losing. Where nothing is left, a settlement is called efficient, after Pareto.',
} as const;
