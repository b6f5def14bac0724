import Link from 'next/link';
import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { deelZin, NAAST_ELKAAR } from '#lib/indicatoren/kanttekeningen/rules.ts';
import { breukZin } from '#lib/indicatoren/trendbreuken/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Kanttekeningacties = { readonly zet: Actie; readonly trekIn: Actie };
type Eigenschappen = { pagina: Indicatorpagina; acties: Kanttekeningacties };

/** What a reader must know beside this figure; who may, adds one or takes one away. */
export function Kanttekeningen({ pagina, acties }: Eigenschappen) {
  const { kanttekeningen, magKanttekenen, indicator, uitslag, trendbreuken, magBreken, waarden } = pagina;
  const { schooljaar } = uitslag;
  return (
    <div className="grid gap-4 mt-4">
      {trendbreuken.length > 0 && (
        <section aria-label="Trendbreuken">
          <h3>Trendbreuken</h3>
          <ul className="grid gap-2 mt-2">
            {trendbreuken.map((breuk) => (
              <li key={breuk.id}>
                {breukZin(breuk)}{' '}
                <span className="gedempt">Vergelijk het cijfer niet zonder meer over deze dag heen.</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kanttekeningen.length > 0 && (
        <section aria-label={`Kanttekeningen bij ${schooljaar}`}>
          <h3>Kanttekeningen bij {schooljaar}</h3>
          <ul className="grid gap-2 mt-2">
            {kanttekeningen.map(({ id, zin, bron, deel }) => (
              <li key={id}>
                {zin} <span className="gedempt">Bron: {bron}.</span>
                {deelZin(deel, indicator.dimensies, waarden) && (
                  <span className="gedempt"> Gaat over {deelZin(deel, indicator.dimensies, waarden)}.</span>
                )}
                {magKanttekenen && (
                  <Formulier actie={acties.trekIn} verborgen={{ id }} uniek={id} label={`Intrekken: ${zin}`}>
                    <Verzendknop soort="stil" klein>
                      Trek deze kanttekening in
                    </Verzendknop>
                  </Formulier>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {magKanttekenen && (
        <Uitklap titel="Kanttekening toevoegen" knop="secundair" klein icoon="plus">
          <Formulier
            actie={acties.zet}
            verborgen={{ indicator: indicator.code, schooljaar }}
            label="Kanttekening toevoegen"
          >
            <Tekstvak
              naam="zin"
              label="Wat een lezer moet weten"
              hint={`Staat onder de tabel van ${schooljaar} en in het CSV-bestand. Noem niemand bij naam.`}
              rijen={3}
              maxLength={500}
            />
            <Veld naam="bron" label="Bron" hint="Bijvoorbeeld het jaarverslag, met de tabel" />
            {indicator.dimensies
              .filter(({ code }) => code !== 'maand')
              .map(({ code, label }) => (
                <Keuzelijst
                  key={code}
                  naam={`deel-${code}`}
                  label={`Alleen voor ${label}`}
                  leeg="Over het hele cijfer"
                  keuzes={[
                    { waarde: NAAST_ELKAAR, label: 'Waar ze naast elkaar staan' },
                    ...(waarden[code] ?? []).map((item) => ({ waarde: item.code, label: item.label })),
                  ]}
                />
              ))}
            <Verzendknop>Zet deze kanttekening neer</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
      <p>
        <Link href={`/rapportage/trendbreuken?cijfer=${indicator.code}`} prefetch={false}>
          {magBreken ? 'Trendbreuken bekijken en vastleggen' : 'Alle trendbreuken'}
        </Link>
      </p>
    </div>
  );
}
