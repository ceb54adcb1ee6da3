-- What happened each day, by measure and breakdown, kept up in the transaction that changes a record: a figure over
-- millions of records adds up a few thousand rows. The key is a hash of what the row is about, so that two people who
-- count the same day meet in one row instead of writing two.
create table registers_daily (
    id char(64) character set ascii collate ascii_bin not null primary key,
    department_id bigint not null check (department_id > 0),
    register varchar(60) character set ascii collate ascii_bin not null,
    measure varchar(60) character set ascii collate ascii_bin not null,
    day date not null,
    unit_id bigint not null,
    category varchar(300) not null,
    place_id bigint not null,
    records bigint not null,
    amount decimal(24, 4) not null,
    key daily_by_day (department_id, register, measure, day, category, place_id, unit_id, records, amount)
) character set utf8mb4 collate utf8mb4_bin;

-- Which units keep a register in a department; a register without keepers is open to every unit.
create table registers_keepers (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    register varchar(60) character set ascii collate ascii_bin not null,
    unit_id bigint not null,
    unique (department_id, register, unit_id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
