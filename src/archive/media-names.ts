/** What a kind of attachment is called, in the languages of channels: for posts that have no words of their own, and for pages. */
import type { Media } from '../telegram/message.ts';
import type { interfaceLanguages } from './model/archive.ts';

type Names = Readonly<Record<Media['type'], string>>;

export const mediaNames: Readonly<Record<(typeof interfaceLanguages)[number], Names>> = {
  ru: {
    photo: 'Фотография',
    video: 'Видео',
    animation: 'Анимация',
    roundVideo: 'Видеосообщение',
    voice: 'Голосовое сообщение',
    audio: 'Аудио',
    sticker: 'Стикер',
    file: 'Файл',
    location: 'Место на карте',
    contact: 'Контакт',
    game: 'Игра',
    invoice: 'Счёт',
    giveaway: 'Розыгрыш',
    unknown: 'Вложение',
  },
  en: {
    photo: 'Photo',
    video: 'Video',
    animation: 'Animation',
    roundVideo: 'Video message',
    voice: 'Voice message',
    audio: 'Audio',
    sticker: 'Sticker',
    file: 'File',
    location: 'Place on the map',
    contact: 'Contact',
    game: 'Game',
    invoice: 'Invoice',
    giveaway: 'Giveaway',
    unknown: 'Attachment',
  },
};
