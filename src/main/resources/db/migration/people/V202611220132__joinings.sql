-- A department joins another: released by its own administrator, accepted by the other's. Like the departments it lies above
-- their walls; both sides read it, each by its own number.
create table people_joinings (
    id bigint not null primary key,
    version int not null,
    from_department bigint not null,
    to_department bigint not null,
    day date not null,
    released_by varchar(200) not null,
    released_at datetime(6) not null,
    withdrawn_at datetime(6),
    accepted_by varchar(200),
    accepted_at datetime(6),
    brought text not null,
    check (from_department <> to_department),
    foreign key (from_department) references people_departments (id),
    foreign key (to_department) references people_departments (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
-- Units that came with another department: what they did before that day is in no figure of an earlier period.
create table people_joined_units (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    unit_id bigint not null,
    since date not null,
    department_name varchar(200) not null,
    unique (department_id, unit_id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
