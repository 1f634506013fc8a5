package cn.reserve.library.planted;

/** Nothing wrong with it. */
public class Register {}
