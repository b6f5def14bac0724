-- The list of jongeren in beeld (23 to 27), and figures that others publish: of DUO, and of CBS or UWV.
alter table importtaak drop constraint importtaak_soort_check;
alter table importtaak add constraint importtaak_soort_check
  check (soort in ('duo-verzuim', 'duo-vsv', 'jongeren-in-beeld', 'cijfers', 'migratie', 'brp', 'handhaving'));
