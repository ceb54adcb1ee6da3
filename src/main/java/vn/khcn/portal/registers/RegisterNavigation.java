package vn.khcn.portal.registers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where registers and their records open. */
public final class RegisterNavigation {
    /** Start of every address: {@code so/<register>/<record>}. */
    public static final String ROOT = "so";
    /** Start of the address of an area's page. */
    public static final String AREA = "linh-vuc";

    private RegisterNavigation() {}

    /** Address of a register's list. */
    public static String list(String register) {
        return ROOT + "/" + register;
    }

    /** Address of a register's list narrowed to some words. */
    public static String found(String register, String text) {
        return list(register) + "?words=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Address of a record. */
    public static String record(String register, long id) {
        return ROOT + "/" + register + "/" + id;
    }

    /** Address of the form of a new record. */
    public static String create(String register) {
        return ROOT + "/" + register + "/moi";
    }

    /** Address of the form of a record. */
    public static String edit(String register, long id) {
        return record(register, id) + "/sua";
    }

    /** Address of the page that takes a table from Excel. */
    public static String bringIn(String register) {
        return ROOT + "/" + register + "/nhap";
    }

    /** Address of the grid that enters a month by type and place. */
    public static String quick(String register) {
        return ROOT + "/" + register + "/nhanh";
    }

    /** Address of an area's page. */
    public static String area(String room) {
        return AREA + "/" + room;
    }
}
