package vn.khcn.portal.shell;

/** Names the department above the navigation; a bean of the room that keeps departments. */
public interface DepartmentName {
    /** "Sở Khoa học và Công nghệ". */
    String name();

    /** "tỉnh Bắc Giang", or empty. */
    String place();
}
