-- What a declaration says in boxes that no column of its own holds, and every box that was typed into a draft.
alter table customs.declaration add column boxes varchar(8000) default '{}' not null;
alter table customs.declaration_item add column boxes varchar(8000) default '{}' not null;
alter table customs.declaration_item alter column documents set data type varchar(8000);

create table customs.box_change (
    id bigint not null primary key,
    declaration bigint not null,
    version integer not null,
    item integer not null,
    box varchar(20) not null,
    was varchar(2000) not null,
    now varchar(2000) not null,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null
);
create sequence customs.box_change_seq start with 1 increment by 50;
create index box_change_declaration on customs.box_change (declaration, version);
