-- Declarations that are prepared, checked and filed together: a train of fifty containers.
create table customs.declaration_set (
    id bigint not null primary key,
    name varchar(100) not null,
    state varchar(20) not null,
    guarantee varchar(20),
    reserved numeric(20, 2) not null check (reserved >= 0),
    created_by varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    filed_by varchar(100),
    filer_name varchar(200),
    filed_at timestamp(6) with time zone
);
create sequence customs.declaration_set_seq start with 1 increment by 1;
create index declaration_set_state on customs.declaration_set (state, id);

create table customs.set_member (
    declaration bigint not null primary key,
    set_id bigint not null,
    place integer not null,
    state varchar(20) not null,
    share numeric(20, 2) not null check (share >= 0),
    problem varchar(80),
    arguments varchar(2000) not null,
    done_at timestamp(6) with time zone,
    unique (set_id, place)
);
