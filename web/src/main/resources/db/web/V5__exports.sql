-- Dated numbers that the house goes by, as inventory.reference_value is for the warehouse.
create table web.reference_value (
    id bigint not null primary key,
    name varchar(60) not null,
    valid_from date not null,
    valid_to date,
    amount numeric(18,6) not null,
    source varchar(400) not null,
    mark varchar(1) not null
);
insert into web.reference_value (id, name, valid_from, valid_to, amount, source, mark) values
    (1, 'EXPORT_KEPT_DAYS', date '2020-01-01', null, 7, 'Policy of the house: a file is a copy, the list can be written again', 'H'),
    (2, 'EXPORT_RUNNING_PER_PERSON', date '2020-01-01', null, 2, 'Policy of the house: nobody may fill the machine with files', 'H');

-- A list being written into a file, or written.
create table web.export_job (
    id bigint not null primary key,
    page varchar(100) not null,
    grid varchar(40) not null,
    query varchar(4000) not null,
    form varchar(4) not null,
    file_name varchar(120) not null,
    owner varchar(100) not null,
    state varchar(10) not null,
    rows_done bigint not null,
    rows_all bigint,
    file_bytes bigint not null,
    stop_asked boolean not null,
    begun_at timestamp(6) with time zone not null,
    beat_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    kept_until date,
    failure varchar(100)
);
create sequence web.export_job_seq start with 1 increment by 1;
create index export_job_owner on web.export_job (owner, id);

-- The file itself, in pieces that fit into memory.
create table web.export_piece (
    export_job bigint not null references web.export_job (id) on delete cascade,
    piece integer not null,
    content bytea not null,
    primary key (export_job, piece)
);
