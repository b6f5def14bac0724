import { LABEL_RICHTING, periodeZin, streefZin } from '#lib/moties/labels.ts';
import { RICHTINGEN } from '#lib/moties/model.ts';
import type { Vraagformulier } from '#lib/moties/formulieren/queries.ts';
import { streefjaren } from '#lib/moties/voortgang/rules.ts';
import type { Actie } from '#components/moties/acties.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  formulier: Vraagformulier;
  acties: Record<'voegStreefwaardeToe' | 'haalStreefwaardeWeg', Actie>;
};

/** What was agreed; a share and a number may stand beside each other, one leads. */
export function Streefwaarden({ formulier, acties }: Eigenschappen) {
  const { vraag, vandaag } = formulier;
  if (!vraag) return null;
  if (!vraag.heeftAmbitie)
    return (
      <Sectie titel="Streefwaarden">
        <p className="gedempt">Dit cijfer is ter informatie. Er hoort geen streefwaarde bij.</p>
      </Sectie>
    );
  const jaren = streefjaren(vandaag).map((waarde) => ({ waarde, label: waarde }));
  return (
    <Sectie titel="Streefwaarden" aantal={vraag.streefwaarden.length}>
      {vraag.streefwaarden.length === 0 && (
        <p className="gedempt">Er is geen streefwaarde afgesproken; alleen de verandering is te zien.</p>
      )}
      {vraag.streefwaarden.length > 0 && (
        <Lijst label="Streefwaarden">
          {vraag.streefwaarden.map((streef) => (
            <Lijstrij
              key={streef.id}
              titel={streefZin(streef)}
              onder={[periodeZin(streef), streef.bron].filter(Boolean).join(' · ')}
            >
              {streef.leidend && <Status toon="goed">leidend</Status>}
              <Formulier
                actie={acties.haalStreefwaardeWeg}
                verborgen={{ id: streef.id }}
                uniek={streef.id}
                label={`Weghalen: ${streefZin(streef)}`}
              >
                <Verzendknop klein soort="stil">
                  Haal weg
                </Verzendknop>
              </Formulier>
            </Lijstrij>
          ))}
        </Lijst>
      )}
      <Uitklap titel="Streefwaarde toevoegen" knop="secundair" icoon="plus">
        <Formulier
          actie={acties.voegStreefwaardeToe}
          verborgen={{ vraagId: vraag.id }}
          uniek="streef"
          label="Streefwaarde toevoegen"
        >
          <Keuzelijst
            naam="richting"
            label="Welke kant moet het op?"
            leeg="Kies"
            keuzes={RICHTINGEN.map((waarde) => ({ waarde, label: LABEL_RICHTING[waarde] }))}
          />
          <Veld
            naam="waarde"
            label="Getal"
            hint="Zoals 2,3 of 250. Leeg bij hoger of lager dan de nulmeting."
            optioneel
            inputMode="decimal"
            breedte="kort"
          />
          <Keuzes
            naam="eenheid"
            label="Eenheid"
            naast
            keuzes={[
              { waarde: '%', label: '%' },
              { waarde: 'aantal', label: 'aantal' },
            ]}
          />
          <div className="flex flex-wrap gap-4">
            <Keuzelijst naam="van" label="Vanaf schooljaar" leeg="Kies" keuzes={jaren} breedte="kort" />
            <Keuzelijst naam="tot" label="Tot en met schooljaar" leeg="Kies" keuzes={jaren} breedte="kort" />
          </div>
          <Vinkje naam="leidend" label="Deze is leidend als waarden elkaar tegenspreken" />
          <Veld naam="bron" label="Bron" optioneel maxLength={300} />
          <Verzendknop>Voeg toe</Verzendknop>
        </Formulier>
      </Uitklap>
    </Sectie>
  );
}
