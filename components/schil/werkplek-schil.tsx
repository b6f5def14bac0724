import type { ReactNode } from 'react';
import Link from 'next/link';
import { ROL_LABEL } from '#lib/toegang/labels.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import type { Kleur } from '#lib/toegang/themas.ts';
import { Icoon } from '#components/ui/icoon.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { Kleurkeuze } from '#components/schil/kleurkeuze.tsx';
import { Merk } from '#components/schil/merk.tsx';
import { Navigatie } from '#components/schil/navigatie.tsx';
import { navigatieVoor } from '#components/schil/navigatie-items.ts';
import { Sneltoetsen } from '#components/schil/sneltoets.tsx';

type FormulierActie = (form: FormData) => Promise<void>;

type Eigenschappen = {
  actor: GebruikerActor;
  permissies: ReadonlySet<Permissie>;
  kleur: Kleur;
  acties: {
    meldAf: FormulierActie;
    kiesBureau: FormulierActie;
    kiesKleur: FormulierActie;
    zoek: FormulierActie;
  };
  /** The command palette, beside the search field. */
  palet?: ReactNode;
  children: ReactNode;
};

/** Around every page of the werkplek: who one is, for which bureau, where one can go, and a search for a young person. */
export function WerkplekSchil({ actor, permissies, kleur, acties, palet, children }: Eigenschappen) {
  return (
    <div className="schil">
      <a href="#inhoud" className="overslaan">
        Naar de inhoud
      </a>
      <header className="schil-balk">
        <div className="schil-balk-binnen">
          <Link href="/vandaag" prefetch={false} className="merk">
            <Merk />
          </Link>
          <Bureau actor={actor} actie={acties.kiesBureau} />
          {permissies.has('jongere.zoeken') && <Zoek actie={acties.zoek} />}
          {palet}
          <Gebruikersmenu actor={actor} permissies={permissies} kleur={kleur} acties={acties} />
        </div>
      </header>
      <Navigatie items={navigatieVoor(permissies, actor.jongerenpunt)} />
      <Sneltoetsen zoekveld="zoek-jongere" />
      <main id="inhoud" tabIndex={-1} className="schil-inhoud">
        {children}
      </main>
    </div>
  );
}

/** Always a post: what is typed may be a BSN, and that never stands in an address. */
function Zoek({ actie }: { actie: FormulierActie }) {
  return (
    <form action={actie} role="search" className="schil-zoek" aria-label="Jongere zoeken">
      <label htmlFor="zoek-jongere" className="alleen-voorlezen">
        Zoek een jongere op naam, geboortedatum of nummer
      </label>
      <Icoon naam="zoek" />
      <input
        id="zoek-jongere"
        type="search"
        name="zoek"
        placeholder="Naam, geboortedatum of nummer"
        autoComplete="off"
        spellCheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

function Bureau({ actor, actie }: { actor: GebruikerActor; actie: FormulierActie }) {
  if (actor.bureaus.length < 2) return <span className="schil-bureau">{actor.bureau.naam}</span>;
  return (
    <Menu
      knop={actor.bureau.naam}
      label={`Bureau: ${actor.bureau.naam}. Ander bureau kiezen`}
      kant="links"
      className="schil-knop schil-bureau"
    >
      <form action={actie}>
        <p className="menu-kop">Werken voor</p>
        {actor.bureaus.map((bureau) => (
          <button
            key={bureau.id}
            type="submit"
            name="bureau"
            value={bureau.id}
            aria-pressed={bureau.id === actor.bureau.id}
          >
            {bureau.naam}
          </button>
        ))}
      </form>
    </Menu>
  );
}

type MenuEigenschappen = Pick<Eigenschappen, 'actor' | 'permissies' | 'kleur' | 'acties'>;

function Gebruikersmenu({ actor, permissies, kleur, acties }: MenuEigenschappen) {
  return (
    <Menu
      knop={<span className="schil-naam">{actor.naam}</span>}
      label={`${actor.naam}: weergave en afmelden`}
      icoon="persoon"
      className="schil-knop"
    >
      <p className="menu-kop">{actor.rollen.map((rol) => ROL_LABEL[rol]).join(', ')}</p>
      <hr />
      <Kleurkeuze kleur={kleur} actie={acties.kiesKleur} />
      <hr />
      {permissies.has('vandaag.zien') && (
        <Link href="/mailvoorkeur" prefetch={false}>
          Mail van Baken
        </Link>
      )}
      {!actor.demo && (
        <Link href="/wachtwoord" prefetch={false}>
          Wachtwoord wijzigen
        </Link>
      )}
      <Link href={`/cijfers/${actor.bureau.code}`} prefetch={false}>
        Openbare cijfers
      </Link>
      <form action={acties.meldAf}>
        <button type="submit">
          <Icoon naam="uit" />
          Afmelden
        </button>
      </form>
    </Menu>
  );
}
