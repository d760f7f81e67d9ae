/**
 * The negotiation of 1989–1991 on when small cars must meet emission standards: ten actors with capability, position
 * (years) and salience (0–100). Bueno de Mesquita 1994, p. 78, as Table 1 of Scholz, Calbert & Smith 2011
 * (ICAART, pp. 18–30).
 */
export const emissionTable = [
  { actor: 'Netherlands', power: 0.08, position: 4, salience: 80 },
  { actor: 'Belgium', power: 0.08, position: 7, salience: 40 },
  { actor: 'Luxembourg', power: 0.03, position: 4, salience: 20 },
  { actor: 'Germany', power: 0.16, position: 4, salience: 80 },
  { actor: 'France', power: 0.16, position: 10, salience: 60 },
  { actor: 'Italy', power: 0.16, position: 10, salience: 60 },
  { actor: 'UK', power: 0.16, position: 10, salience: 90 },
  { actor: 'Ireland', power: 0.05, position: 7, salience: 10 },
  { actor: 'Denmark', power: 0.05, position: 4, salience: 100 },
  { actor: 'Greece', power: 0.08, position: 7, salience: 70 },
] as const;
