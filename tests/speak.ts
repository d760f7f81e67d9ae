import { fetchLanguage, useSpoken } from '../src/web/text/spoken.ts';

/** What the page does before it draws: from here on the interface speaks English. */
useSpoken.setState(await fetchLanguage('en'));
