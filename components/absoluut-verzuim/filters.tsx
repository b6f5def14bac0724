import { LABEL_REDEN } from '#lib/absoluut-verzuim/labels.ts';
import type { Signalenlijst } from '#lib/absoluut-verzuim/lijst/model.ts';
import type { Keuze } from '#components/ui/keuze.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

export type Params = Readonly<Record<string, string | undefined>>;
export const FILTERS = ['stand', 'reden', 'plicht', 'gemeente', 'controle'] as const;

const STANDEN = [
  { waarde: 'open', label: 'Te controleren' },
  { waarde: 'onderzoek', label: 'Bevestigd, in onderzoek' },
  { waarde: 'afgesloten', label: 'Afgesloten' },
];
const PLICHTEN = [
  { waarde: 'leerplicht', label: 'Leerplichtig' },
  { waarde: 'kwalificatieplicht', label: 'Kwalificatieplichtig' },
];
const CONTROLES = [
  { waarde: 'niet', label: 'Nog niets gecontroleerd' },
  { waarde: 'wel', label: 'Controle begonnen' },
];

/** Narrows the list; an ordinary form, so that the address can be kept and shared. */
export function Filters({ lijst, params }: { lijst: Signalenlijst; params: Params }) {
  const redenen = Object.entries(LABEL_REDEN).map(([waarde, label]) => ({ waarde, label }));
  const gemeenten = lijst.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }));
  const open = (params.stand || 'open') === 'open';
  const veld = (naam: (typeof FILTERS)[number], label: string, leeg: string, keuzes: readonly Keuze[]) => ({
    ...{ naam, label, leeg, keuzes },
    waarde: params[naam],
  });
  return (
    <Lijstfilter
      pad="/absoluut-verzuim"
      label="Signalen kiezen"
      velden={[
        { naam: 'stand', label: 'Stand', keuzes: STANDEN, standaard: 'open', waarde: params.stand },
        veld('reden', 'Waarom', 'Elke reden', redenen),
        veld('plicht', 'Plicht', 'Beide', PLICHTEN),
        veld('gemeente', 'Gemeente', 'Alle gemeenten', gemeenten),
        ...(open ? [veld('controle', 'Controle', 'Maakt niet uit', CONTROLES)] : []),
      ]}
    />
  );
}

/** The address of the list with the same choices, and something more. */
export function adresMet(params: Params, anders: Readonly<Record<string, string | undefined>>): string {
  const alle = {
    ...Object.fromEntries(FILTERS.map((naam) => [naam, params[naam]])),
    na: params.na,
    ...anders,
  };
  const over = Object.entries(alle).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : []));
  return over.length === 0 ? '/absoluut-verzuim' : `/absoluut-verzuim?${new URLSearchParams(over)}`;
}
