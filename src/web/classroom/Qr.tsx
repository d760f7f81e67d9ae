import { useEffect, useState } from 'react';

/** An address as a picture for cameras; the same stands in letters beside it. */
export function Qr({ address, label }: { readonly address: string; readonly label: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    void import('qrcode').then(({ toDataURL }) => toDataURL(address, { margin: 2, width: 960 })).then(setUrl, () => undefined);
  }, [address]);
  return url ? <img className="qr" src={url} alt={label} width={160} height={160} /> : null;
}
