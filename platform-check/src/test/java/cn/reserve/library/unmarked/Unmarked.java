package cn.reserve.library.unmarked;

/** Its package says nothing about null. */
public class Unmarked {}
