-- An enrolment of which only the end was told (report A01): `van` is then its last day, and no count reads it as the beginning.
alter table inschrijving
  add column begin_onbekend boolean not null default false,
  add constraint inschrijving_begin_onbekend check (not begin_onbekend or tot = van);
