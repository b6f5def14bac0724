import { formatPeriode } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { VERKLAARDER_LABEL } from '#lib/vrijstellingen/register/labels.ts';
import { VERKLAARDERSOORTEN, type Verklaarder } from '#lib/vrijstellingen/register/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { adresMet } from '#components/ui/bladeren.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  verklaarders: readonly Verklaarder[];
  /** There are more than these. */
  meer: boolean;
  zoek: string;
  vandaag: Datum;
  mag: boolean;
  acties: { wijsAan: Actie; beeindig: Actie };
  einde?: string;
};

/** Whom the college appointed to give declarations (art. 7). Whoever is not here, cannot be chosen in a case. */
export function Verklaarders({ verklaarders, meer, zoek, vandaag, mag, acties, einde }: Eigenschappen) {
  const gekozen = verklaarders.find((item) => item.id === einde);
  return (
    <Sectie
      titel="Aangewezen verklaarders"
      {...(meer ? {} : { aantal: verklaarders.length })}
      id="verklaarders"
    >
      {verklaarders.length === 0 && zoek ? (
        <p>Geen verklaarder met “{zoek}” in naam of organisatie.</p>
      ) : verklaarders.length === 0 ? (
        <LegeStaat titel="Nog niemand aangewezen">
          Zonder aangewezen arts, pedagoog of psycholoog blijft die voorwaarde bij artikel 5 onder a onbekend.
        </LegeStaat>
      ) : (
        <Lijst label="Aangewezen verklaarders">
          {verklaarders.map((item) => (
            <Lijstrij
              key={item.id}
              titel={item.naam}
              onder={[VERKLAARDER_LABEL[item.soort], item.organisatie, item.registratie]
                .filter(Boolean)
                .join(' · ')}
            >
              <span>{formatPeriode({ van: item.aangewezenVan, tot: item.aangewezenTot })}</span>
              {mag && (item.aangewezenTot === null || item.aangewezenTot > vandaag) && (
                <KnopLink
                  href={adresMet('/vrijstellingen/registers', { zoek, einde: item.id })}
                  soort="stil"
                  klein
                  aria-label={`Beëindig de aanwijzing van ${item.naam}`}
                >
                  Beëindig
                </KnopLink>
              )}
            </Lijstrij>
          ))}
        </Lijst>
      )}
      {meer && (
        <p className="gedempt mt-2">
          Dit zijn de eerste {verklaarders.length}. Zoek op naam om de anderen te zien.
        </p>
      )}
      {mag && gekozen && (
        <Formulier
          key={gekozen.id}
          actie={acties.beeindig}
          verborgen={{ id: gekozen.id }}
          label={`Beëindig: ${gekozen.naam}`}
        >
          <Veld
            naam="tot"
            label={`Laatste dag van de aanwijzing van ${gekozen.naam}`}
            soort="date"
            breedte="middel"
            waarde={vandaag}
          />
          <Verzendknop soort="secundair">Beëindig</Verzendknop>
        </Formulier>
      )}
      {mag ? (
        <Uitklap titel="Wijs iemand aan" knop="secundair" klein>
          <Formulier actie={acties.wijsAan} label="Verklaarder aanwijzen">
            <Veld naam="naam" label="Naam" maxLength={120} required />
            <Keuzelijst
              naam="soort"
              label="Beroep"
              leeg="Kies"
              keuzes={VERKLAARDERSOORTEN.map((soort) => ({ waarde: soort, label: VERKLAARDER_LABEL[soort] }))}
            />
            <Veld naam="organisatie" label="Organisatie" optioneel maxLength={120} />
            <Veld naam="registratie" label="Registratienummer" optioneel breedte="middel" maxLength={30} />
            <Veld
              naam="aangewezenVan"
              label="Aangewezen vanaf"
              soort="date"
              breedte="middel"
              waarde={vandaag}
            />
            <Verzendknop>Wijs aan</Verzendknop>
          </Formulier>
        </Uitklap>
      ) : (
        <p className="gedempt">De beheerder houdt deze lijst bij.</p>
      )}
    </Sectie>
  );
}
