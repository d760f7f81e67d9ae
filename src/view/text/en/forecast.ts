/** What the staff expect of a plan, each figure with its reason. `of` is always how many tables were imagined. */
export const forecast = {
  'forecast.meets':
    '{issue}: the members would meet at {value}{up, select, none {} other {, held up most by {up}}}{down, select, none {} other {, held down most by {down}}}.',
  'forecast.meets.option':
    '{issue}: the members would settle on {value}{up, select, none {} other {, pulled one way most by {up}}}{down, select, none {} other {, the other way by {down}}}.',
  'forecast.ends': 'In {inside} of {of} tables that agree with all you know it ends between {low} and {high}.',
  'forecast.ends.one': 'In {inside} of {of} tables that agree with all you know it ends at {low}.',
  'forecast.ends.text': 'The text says {value}.',
  'forecast.option': '{value} ({count} of {of})',
  'forecast.blocks': '{party} would not let it pass in {count} of {of} tables ({reason}).',
  'forecast.blocks.plain': '{party} would not let it pass in {count} of {of} tables.',
  'forecast.count':
    '{stance, select, support {Support} reserve {Reservations} object {Objections} other {Would break silence}}: {low, plural, =0 {none} other {#}}{same, select, yes {} other { to {high}}} in eight tables of ten.',
  'forecast.adopted': 'Asked for now, it would be adopted in {count} of {of} tables.',
  'forecast.binds': 'Closed now, the summary would bind in {count} of {of} tables.',
  'forecast.credibility':
    '{credibility} % of its target would be reached by what the members answer and have pledged{was, select, same {} other {, after {was} % now}}.',
  'forecast.how':
    'The staff imagine {of} tables. In each they draw what every member wants around what is known of it, as widely as the rules allow and as narrowly as your consultations permit, and so that it would say of the draft what it said. Then they ask each table.',
  'opinion.median':
    'Weighted median: {value}. Half of the influence that cares stands there or lower; no change of this one issue would beat it in a vote.',
  'opinion.pressed':
    'Expected-utility model: {value}. Round by round whoever can be pressed gives way, as Bueno de Mesquita had it; it has not been a better guess than the mean, and it knows nothing of packages.',
} as const;
