-- A step of a proces-verbaal that was a mistake stays in the course of the file, marked as taken back; why stands in the protocol.
alter table wpg.overgang add column teruggenomen_op timestamptz;
