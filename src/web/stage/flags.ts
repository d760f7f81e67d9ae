/** Addresses of the flags this program carries, by lower-case ISO code; Europe, North America and the organisations found there. */
const FLAGS = import.meta.glob<string>(
  '/node_modules/flag-icons/flags/4x3/{al,ad,at,ba,be,bg,by,ca,ch,cy,cz,de,dk,ee,es,eu,fi,fo,fr,gb,gl,gr,hr,hu,ie,is,it,li,lt,lu,lv,mc,md,me,mk,mt,nl,no,pl,pt,ro,rs,se,si,sk,sm,tr,ua,un,us,va,xk}.svg',
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** The flag's address, or undefined where there is none: show the code instead. */
export function flagUrl(code: string | undefined): string | undefined {
  return code === undefined ? undefined : FLAGS[`/node_modules/flag-icons/flags/4x3/${code.toLowerCase()}.svg`];
}
