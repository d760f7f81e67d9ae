/** What the staff expect of a plan, each figure with its reason. `of` is always how many tables were imagined. */
export const forecast = {
  'forecast.meets':
    'The members would meet at {value}{up, select, none {} other {, held up most by {up}}}{down, select, none {} other {, held down most by {down}}}.',
  'forecast.meets.option':
    'The members would settle on {value}{up, select, none {} other {, pulled one way most by {up}}}{down, select, none {} other {, the other way by {down}}}.',
  'forecast.ends': 'In {inside} of {of} tables that agree with all you know it ends between {low} and {high}.',
  'forecast.ends.one': 'In {inside} of {of} tables that agree with all you know it ends at {low}.',
  'forecast.ends.text': 'The text says {value}.',
  'forecast.option': '{value} ({count} of {of})',
  'forecast.options': 'Option by option: {options}.',
  'forecast.blocks': '{party} would not let it pass in {count} of {of} tables ({reason}).',
  'forecast.blocks.plain': '{party} would not let it pass in {count} of {of} tables.',
  'forecast.count':
    '{stance, select, support {Support} reserve {Reservations} object {Objections} other {Would break silence}}: {low, plural, =0 {none} other {#}}{same, select, yes {} other { to {high}}} in eight tables of ten.',
  'forecast.adopted': 'Asked for now, it would be adopted in {count} of {of} tables.',
  'forecast.binds': 'Closed now, the summary would bind in {count} of {of} tables.',
  'forecast.credibility':
    '{credibility}\u00a0% of its target would be reached by what the members answer and have pledged{was, select, same {} other {, after {was}\u00a0% now}}.',
  'forecast.how':
    'The staff imagine {of} tables. In each they draw what every member wants around what is known of it, as widely as the rules allow and as narrowly as your consultations permit, and so that it would say of the draft what it said. Then they ask each table.',
  'opinion.mean': 'Compromise mean',
  'opinion.mean.what':
    'What the members want, weighted by influence and by how much each cares; whoever is near to walking away counts for more. Plain as it is, it has forecast decisions of the European Union about as well as any model (Achen 2006).',
  'opinion.median': 'Weighted median',
  'opinion.median.what':
    'Half of the influence that cares stands there or lower: taken alone, no other value of the issue would win a vote against it.',
  'opinion.pressed': 'Expected utility',
  'opinion.pressed.what':
    'Round after round whoever can be pressed gives way to whoever can press it (Bueno de Mesquita). Famous, and no better a guess than the mean; it looks at one issue at a time.',
} as const;
