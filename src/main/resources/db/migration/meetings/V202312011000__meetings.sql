-- coordinators and answering: numbers of units, joined by commas, so that the row's own history shows who was added.
create table meetings_meetings (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    kind varchar(10) not null,
    held_on date not null,
    chair_office_id bigint not null,
    signer_office_id bigint not null,
    opening text not null,
    recipients text not null,
    number int,
    dated date,
    outbound_id bigint,
    unique (department_id, id),
    unique (department_id, kind, held_on),
    foreign key (department_id, chair_office_id) references people_offices (department_id, id),
    foreign key (department_id, signer_office_id) references people_offices (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table meetings_points (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    meeting_id bigint not null,
    unit_id bigint not null,
    position int not null,
    text text not null,
    outcome varchar(12) not null,
    carried_from bigint,
    key (department_id, meeting_id),
    foreign key (department_id, meeting_id) references meetings_meetings (department_id, id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table meetings_groups (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    meeting_id bigint not null,
    position int not null,
    title varchar(500) not null,
    lead_kind varchar(10) not null,
    lead_id bigint,
    lead_name varchar(200) not null,
    bare boolean not null,
    unique (department_id, id),
    key (department_id, meeting_id),
    foreign key (department_id, meeting_id) references meetings_meetings (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
