/** The faces of the title page, as `tokens.css` names them. */
const FACES = ['Source Sans 3 Variable', 'Source Serif 4 Variable'];
/** Milliseconds nobody minds before a first screen, and a line that jumps to another width somebody does. */
const LONGEST = 400;

/** Fetches what the first screen is set in, and waits for it as long as that is not felt. Never rejects. */
export async function fontsIn(): Promise<void> {
  const late = new Promise(done => setTimeout(done, LONGEST));
  await Promise.race([Promise.allSettled(FACES.map(face => document.fonts.load(`1em "${face}"`))), late]);
}
