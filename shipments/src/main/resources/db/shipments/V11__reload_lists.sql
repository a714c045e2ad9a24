-- Scan lists: containers put onto other wagons, vessels or trucks, or only checked where they stand.
create table shipments.reload_list (
    id bigint not null primary key,
    kind varchar(10) not null,
    facility varchar(40) not null references shipments.facility (code),
    from_kind varchar(10) not null,
    from_reference varchar(100) not null,
    to_kind varchar(10),
    to_reference varchar(100),
    state varchar(10) not null,
    pending varchar(20),
    opened_at timestamp(6) with time zone not null,
    opened_by varchar(100) not null,
    posted_at timestamp(6) with time zone,
    posted_by varchar(100),
    messages text,
    taken_back_at timestamp(6) with time zone,
    taken_back_by varchar(100),
    taken_back_reason varchar(500)
);
create sequence shipments.reload_list_seq start with 1 increment by 50;
create index reload_list_state on shipments.reload_list (state, id);
create index reload_list_from on shipments.reload_list (from_reference, facility);

-- What each container of a list came on, should go on, and weighed and counted afterwards (SMGS boxes 13 and 14).
create table shipments.reload_line (
    id bigint not null primary key,
    reload_list bigint not null references shipments.reload_list (id),
    container varchar(20) not null,
    position integer not null,
    expected boolean not null,
    from_wagon varchar(50),
    planned_wagon varchar(50),
    announced_gross_kg numeric(18,6),
    announced_packages numeric(18,6),
    gross_kg numeric(18,6),
    packages numeric(18,6),
    unique (reload_list, container)
);
create sequence shipments.reload_line_seq start with 1 increment by 50;
create index reload_line_container on shipments.reload_line (container, reload_list);

-- Every scan is kept; one that was taken back says so.
create table shipments.reload_scan (
    id bigint not null primary key,
    reload_list bigint not null references shipments.reload_list (id),
    container varchar(20) not null,
    wagon varchar(50),
    scanned_at timestamp(6) with time zone not null,
    scanned_by varchar(100) not null,
    undone_at timestamp(6) with time zone,
    undone_by varchar(100)
);
create sequence shipments.reload_scan_seq start with 1 increment by 50;
create index reload_scan_list on shipments.reload_scan (reload_list, id);

-- How much a container may weigh more or less after reloading before somebody has to look; dated, with its source.
create table shipments.reload_tolerance (
    valid_from date not null primary key,
    percent numeric(5,2) not null,
    source varchar(200) not null
);
insert into shipments.reload_tolerance (valid_from, percent, source) values
    ('2020-01-01', 2.00, 'Proposal of this program: no published norm for this check was found; unverified');
