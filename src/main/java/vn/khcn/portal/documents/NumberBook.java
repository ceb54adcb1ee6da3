package vn.khcn.portal.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;

/** One register in one year. Whoever gives a number holds its row, so numbers come one after the other. */
@Entity
@Table(name = "documents_number_books")
class NumberBook extends DepartmentRecord {
    private String registerCode = "";
    private int bookYear;
    private int lastNumber;
    private int firstNumber = 1;

    protected NumberBook() {}

    NumberBook(String registerCode, int bookYear) {
        this.registerCode = registerCode;
        this.bookYear = bookYear;
    }

    /** The number after the highest one. */
    int next() {
        return ++lastNumber;
    }

    /** A number given outside; the next one follows the highest. */
    void given(int number) {
        lastNumber = Math.max(lastNumber, number);
    }

    /** The portal keeps the book from this number on. */
    void begin(int first) {
        firstNumber = first;
        lastNumber = Math.max(lastNumber, first - 1);
    }

    int first() {
        return firstNumber;
    }

    String register() {
        return registerCode;
    }

    int year() {
        return bookYear;
    }

    int last() {
        return lastNumber;
    }
}
