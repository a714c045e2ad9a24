-- Whether goods of another season or price may be declared under the code at all. The names of both codes say
-- that they are of no other.
alter table customs.code_condition add column severity varchar(10) default 'STOP' not null;
