package vn.khcn.broken;

/** A name that says nothing. */
class DayUtil {}
