-- The copy for the Raad voor de Kinderbescherming (Leerplichtwet 1969, art. 22 lid 5) is a letter of the file of investigation too.
alter table wpg.brief drop constraint brief_sjabloon_check;
alter table wpg.brief add constraint brief_sjabloon_check check (sjabloon in ('oproep-verhoor', 'halt-verwijzing', 'afschrift-raad'));
