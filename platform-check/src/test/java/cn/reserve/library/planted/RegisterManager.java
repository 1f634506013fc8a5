package cn.reserve.library.planted;

/** Has a vague name. */
public class RegisterManager {}
