-- Number forms under work.
create table forms_forms (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(60) not null,
    name varchar(300) not null,
    draft longtext not null,
    published int not null,
    unique (department_id, code),
    unique (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

-- Published versions never change.
create table forms_versions (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    form_id bigint not null,
    number int not null,
    definition longtext not null,
    published_at datetime(6) not null,
    published_by varchar(200) not null,
    unique (department_id, form_id, number),
    unique (department_id, id),
    foreign key (department_id, form_id) references forms_forms (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
