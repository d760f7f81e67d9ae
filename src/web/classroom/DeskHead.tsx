import { useState } from 'react';
import type { DeskFace } from '../../session/index.ts';
import { Mark } from '../ui/Icon.tsx';
import { Select } from '../ui/Select.tsx';
import { addressesFrom, chooseAddress, chosenAddress, joinLink, onlyHere, said } from './joinAddress.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Qr } from './Qr.tsx';
import { useClassText } from './words.ts';

/** The class, who is here, and how others come in. */
export function DeskHead({ desk }: { readonly desk: DeskFace }) {
  const text = useClassText();
  const [address, setAddress] = useState(() => chosenAddress(desk.addresses));
  const all = addressesFrom(desk.addresses);
  return (
    <header>
      <div>
        <h1>
          <Mark size={28} /> {desk.plan.title}
        </h1>
        <p className="soft">
          {text('desk.sum', {
            tables: desk.tables.length,
            people: desk.people.length,
            online: desk.people.filter(person => person.online).length,
          })}
        </p>
        <LanguageSwitch />
      </div>
      <div className="watch-join">
        <div>
          <p className="soft">{text('desk.code')}</p>
          <p className="big-code">{desk.code}</p>
          {all.length > 1 ? (
            <Select
              label={text('desk.addressChoice')}
              value={address}
              onChange={value => {
                chooseAddress(value);
                setAddress(value);
              }}
              options={all.map(value => ({ value, label: said(value) }))}
            />
          ) : (
            <p className="soft">{text('desk.joinAt', { address: said(address) })}</p>
          )}
          {onlyHere(address) && <p className="notice">{text('desk.localOnly')}</p>}
        </div>
        <Qr address={joinLink(address, desk.code)} label={text('projector.join')} />
      </div>
    </header>
  );
}
