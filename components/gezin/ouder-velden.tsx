import { LABEL_OUDERROL } from '#lib/jongeren/gezin/labels.ts';
import { OUDERROLLEN, type Gezinslid, type Ouderschap } from '#lib/jongeren/gezin/model.ts';
import { LABEL_GESLACHT } from '#lib/jongeren/labels.ts';
import { GESLACHTEN } from '#lib/jongeren/model.ts';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';

/** The person himself: the same for each of his children. */
export function Persoonsvelden({ lid }: { lid?: Gezinslid }) {
  return (
    <>
      <div className="velden-naast flex flex-wrap items-end gap-4">
        <Veld
          naam="voornamen"
          label="Voornamen"
          breedte="middel"
          autoComplete="off"
          waarde={lid?.naam.voornamen}
        />
        <Veld
          naam="voorvoegsel"
          label="Voorvoegsel"
          optioneel
          breedte="kort"
          autoComplete="off"
          waarde={lid?.naam.voorvoegsel ?? ''}
        />
        <Veld
          naam="geslachtsnaam"
          label="Achternaam"
          breedte="middel"
          autoComplete="off"
          waarde={lid?.naam.geslachtsnaam}
        />
      </div>
      <Keuzes
        naam="geslacht"
        label="Geslacht"
        naast
        waarde={lid?.geslacht ?? 'onbekend'}
        keuzes={GESLACHTEN.map((waarde) => ({ waarde, label: LABEL_GESLACHT[waarde] }))}
      />
      <Veld
        naam="geboortedatum"
        label="Geboortedatum"
        soort="date"
        breedte="kort"
        optioneel
        waarde={lid?.geboortedatum ?? ''}
      />
      <div className="velden-naast flex flex-wrap items-end gap-4">
        <Veld naam="straat" label="Straat" optioneel breedte="middel" waarde={lid?.straat ?? ''} />
        <Veld naam="huisnummer" label="Huisnummer" optioneel breedte="kort" waarde={lid?.huisnummer ?? ''} />
        <Veld naam="postcode" label="Postcode" optioneel breedte="kort" waarde={lid?.postcode ?? ''} />
        <Veld naam="plaats" label="Plaats" optioneel breedte="middel" waarde={lid?.plaats ?? ''} />
        <Veld
          naam="land"
          label="Land"
          hint="Alleen buiten Nederland"
          optioneel
          breedte="middel"
          waarde={lid?.land ?? ''}
        />
      </div>
      <Vinkje
        naam="geheimhouding"
        label="Geheimhouding van het adres"
        hint="Het adres staat dan nooit op iets wat een ander krijgt."
        aan={lid?.geheimhouding}
      />
      <div className="velden-naast flex flex-wrap items-end gap-4">
        <Veld
          naam="telefoon"
          label="Telefoon"
          soort="tel"
          optioneel
          breedte="middel"
          waarde={lid?.telefoon ?? ''}
        />
        <Veld
          naam="email"
          label="E-mail"
          soort="email"
          optioneel
          breedte="middel"
          waarde={lid?.email ?? ''}
        />
        <Veld
          naam="taal"
          label="Taal voor een tolk"
          hint="Alleen als Nederlands niet lukt"
          optioneel
          breedte="middel"
          waarde={lid?.taal ?? ''}
        />
      </div>
    </>
  );
}

/** How he stands around this one young person. */
export function Rondvelden({ rond }: { rond?: Ouderschap }) {
  return (
    <>
      <Keuzelijst
        naam="rol"
        label="Wat is deze persoon voor de jongere?"
        waarde={rond?.rol ?? 'ouder'}
        keuzes={OUDERROLLEN.map((waarde) => ({ waarde, label: LABEL_OUDERROL[waarde] }))}
      />
      <Vinkje naam="gezag" label="Heeft het gezag" aan={rond?.gezag ?? true} />
      <Vinkje
        naam="verzorgt"
        label="Verzorgt de jongere"
        hint="Ook wie geen gezag heeft, moet dan zorgen voor inschrijving en schoolbezoek (Leerplichtwet art. 2 lid 1)."
        aan={rond?.verzorgt ?? true}
      />
      <Keuzes
        naam="aanschrijven"
        label="Mag deze persoon brieven krijgen?"
        naast
        waarde={rond?.aanschrijven === false ? 'nee' : 'ja'}
        keuzes={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ]}
      />
      <Veld
        naam="nietAanschrijvenReden"
        label="Waarom niet?"
        hint="Alleen invullen bij Nee. De reden staat bij elke brief."
        optioneel
        maxLength={300}
        waarde={rond?.nietAanschrijvenReden ?? ''}
      />
      <Tekstvak
        naam="nietVerantwoordelijkMotivering"
        label="Waarom is deze persoon niet verantwoordelijk?"
        hint="Alleen als is aangetoond dat hij of zij niet verantwoordelijk kan worden gehouden (Leerplichtwet art. 2 lid 2)."
        optioneel
        rijen={2}
        maxLength={1000}
        waarde={rond?.nietVerantwoordelijkMotivering ?? ''}
      />
      <div className="velden-naast flex flex-wrap items-end gap-4">
        <Veld naam="van" label="Sinds" soort="date" breedte="kort" optioneel waarde={rond?.van ?? ''} />
        <Veld naam="tot" label="Tot en met" soort="date" breedte="kort" optioneel waarde={rond?.tot ?? ''} />
      </div>
    </>
  );
}
