import { formatDatum } from '#lib/kalender/opmaak.ts';
import { AFLOOP_LABEL } from '#lib/vsv-trajecten/interventies/labels.ts';
import { KERN_DOORBRAAK, type Interventie } from '#lib/vsv-trajecten/interventies/model.ts';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { Figuur } from '#components/grafieken/figuur.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Doorbraak } from '#components/vsv-trajecten/doorbraak.tsx';
import { EindeVelden, InterventieVelden } from '#components/vsv-trajecten/interventie-velden.tsx';
import { Interventiebeeld, periode } from '#components/vsv-trajecten/interventiebeeld.tsx';
import type { Actie } from '#components/vsv-trajecten/actie.ts';

export type Interventieacties = Record<
  | 'nieuweInterventie'
  | 'andereInterventie'
  | 'eindeInterventie'
  | 'heropenInterventie'
  | 'interventieWeg'
  | 'doorbraakstap'
  | 'doorbraakstapWeg',
  Actie
>;
type Deel = { pagina: Trajectpagina; acties: Interventieacties };

/** What is done with the young person, by whom and who pays: bars over time, the same as a table, and each with what can be done. */
export function Interventies({ pagina, acties }: Deel) {
  const { interventies, vandaag, mag, werk, traject } = pagina;
  return (
    <Sectie titel="Interventies" id="interventies">
      {interventies.length === 0 ? (
        <LegeStaat titel="Nog geen interventies">
          Een coach, schuldhulp, een traineeship of ander aanbod: leg vast wat er begon en wie het doet.
        </LegeStaat>
      ) : (
        <Figuur
          titel="Interventies in de tijd"
          samenvatting="Een open balk loopt nog."
          tabel={{
            koppen: ['Interventie', 'Aanbieder', 'Van', 'Tot en met', 'Hoe het eindigde', 'Maatregel'],
            rijen: interventies.map(({ label, aanbieder, organisatie, van, tot, afloop, maatregel }) => [
              label,
              [organisatie, aanbieder].filter(Boolean).join(', ') || '-',
              formatDatum(van),
              tot ? formatDatum(tot) : 'loopt nog',
              afloop ? AFLOOP_LABEL[afloop] : '-',
              maatregel ?? '-',
            ]),
          }}
        >
          <Interventiebeeld interventies={interventies} vandaag={vandaag} />
        </Figuur>
      )}
      <ul className="plan">
        {interventies.map((interventie) => (
          <Regel key={interventie.id} interventie={interventie} pagina={pagina} acties={acties} />
        ))}
      </ul>
      {mag.behandelen && (
        <Uitklap key={interventies.length} titel="Interventie toevoegen" knop="secundair" icoon="plus">
          <Formulier
            actie={acties.nieuweInterventie}
            verborgen={{ id: werk.id, versie: traject.versie }}
            uniek="interventie"
            label="Interventie toevoegen"
          >
            <InterventieVelden pagina={pagina} />
            <Verzendknop>Leg deze interventie vast</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}

function Regel({ interventie, pagina, acties }: Deel & { interventie: Interventie }) {
  const { label, aanbieder, organisatie, maatregel, tot, afloop, kern } = interventie;
  return (
    <li>
      <h3>{label}</h3>
      <p className="gedempt">
        {[organisatie, aanbieder, periode(interventie), maatregel && `betaald uit ${maatregel}`]
          .filter(Boolean)
          .join(' · ')}
        {tot && afloop && (
          <>
            {' · '}
            <Status toon={afloop === 'voltooid' ? 'goed' : 'neutraal'}>{AFLOOP_LABEL[afloop]}</Status>
          </>
        )}
      </p>
      {kern === KERN_DOORBRAAK && <Doorbraak interventie={interventie} pagina={pagina} acties={acties} />}
      {pagina.mag.behandelen && <Knoppen interventie={interventie} pagina={pagina} acties={acties} />}
    </li>
  );
}

function Knoppen({ interventie, pagina, acties }: Deel & { interventie: Interventie }) {
  const { id, label, tot } = interventie;
  const verborgen = { id: pagina.werk.id, versie: pagina.traject.versie, interventieId: id };
  return (
    <div className="knoppen">
      {tot === null ? (
        <Uitklap titel="Beëindig" knop="stil" klein>
          <Formulier
            actie={acties.eindeInterventie}
            verborgen={verborgen}
            uniek={`einde-${id}`}
            label={`Beëindigen: ${label}`}
          >
            <EindeVelden tot={pagina.vandaag} vandaag={pagina.vandaag} />
            <Verzendknop soort="secundair">Leg het einde vast</Verzendknop>
          </Formulier>
        </Uitklap>
      ) : (
        <Formulier
          actie={acties.heropenInterventie}
          verborgen={verborgen}
          uniek={`open-${id}`}
          label={`Loopt toch nog: ${label}`}
        >
          <Verzendknop soort="stil" klein>
            Loopt toch nog
          </Verzendknop>
        </Formulier>
      )}
      <Uitklap titel="Wijzig" knop="stil" klein>
        <Formulier
          actie={acties.andereInterventie}
          verborgen={verborgen}
          uniek={`wijzig-${id}`}
          label={`Wijzigen: ${label}`}
        >
          <InterventieVelden pagina={pagina} interventie={interventie} />
          <Verzendknop soort="secundair">Bewaar de interventie</Verzendknop>
        </Formulier>
      </Uitklap>
      <Formulier
        actie={acties.interventieWeg}
        verborgen={verborgen}
        uniek={`weg-${id}`}
        label={`Terugnemen: ${label}`}
      >
        <Verzendknop soort="stil" klein>
          Neem terug
        </Verzendknop>
      </Formulier>
    </div>
  );
}
