export const Editor = () => null
