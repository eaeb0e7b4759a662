/** True for what stands for a name without telling it: "abc", "k.m.". Whoever accepts that must say who it is. */
export const areInitials = (name: string): boolean => /^\p{Ll}[\p{Ll}./-]{0,5}$/u.test(name)
