-- A row of report A01 about somebody who must still go to school is a signal too, on the day it comes in.
alter table absoluut_signaal drop constraint absoluut_signaal_bron_check;
alter table absoluut_signaal
  add constraint absoluut_signaal_bron_check check (bron in ('vergelijking', 'melding', 'migratie', 'duo'));
