package vn.khcn.broken;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A room with a printer of its own. */
class PrintsItself {
    XSSFWorkbook book = new XSSFWorkbook();
}
