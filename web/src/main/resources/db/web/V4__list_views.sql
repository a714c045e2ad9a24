-- A list as somebody arranged it, under a name: the page with the query that its address would carry.
create table web.list_view (
    id bigint not null primary key,
    page varchar(100) not null,
    name varchar(80) not null,
    owner varchar(100) not null,
    shared_role varchar(20),
    shared_site varchar(50),
    query varchar(4000) not null,
    changed_at timestamp(6) with time zone not null,
    constraint list_view_name unique (page, owner, name)
);
create sequence web.list_view_seq start with 1 increment by 1;

-- The view with which a person opens a page.
create table web.list_opening (
    person varchar(100) not null,
    page varchar(100) not null,
    list_view bigint not null references web.list_view (id) on delete cascade,
    primary key (person, page)
);

-- Columns and density as a person left them.
create table web.list_layout (
    person varchar(100) not null,
    page varchar(100) not null,
    grid varchar(40) not null,
    arrangement varchar(2000) not null,
    primary key (person, page, grid)
);
